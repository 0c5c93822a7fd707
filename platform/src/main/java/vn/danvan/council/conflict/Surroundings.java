package vn.danvan.council.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** @param candidacies by person's membership: the models of the rounds that the member registered or is named in */
record Surroundings(UnitFacts units, Map<UUID, List<ModelFacts>> candidacies, LocalDate today) {}
