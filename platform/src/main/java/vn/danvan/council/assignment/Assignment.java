package vn.danvan.council.assignment;

import java.util.UUID;
import vn.danvan.models.ModelId;

/** @param member id of the membership */
public record Assignment(ModelId model, UUID member) {}
