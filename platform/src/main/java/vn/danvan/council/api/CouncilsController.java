package vn.danvan.council.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.council.Appointment;
import vn.danvan.council.CouncilDetails;
import vn.danvan.council.CouncilFacts;
import vn.danvan.council.CouncilId;
import vn.danvan.council.CouncilKind;
import vn.danvan.council.CouncilRole;
import vn.danvan.council.CouncilService;
import vn.danvan.council.CouncilSummary;
import vn.danvan.council.Membership;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.shared.UnitId;

@RestController
class CouncilsController {

    private final CouncilService councils;
    private final Clock clock;

    CouncilsController(CouncilService councils, Clock clock) {
        this.councils = councils;
        this.clock = clock;
    }

    @GetMapping("/api/v1/councils")
    List<Row> councils() {
        return councils.list().stream().map(Row::of).toList();
    }

    @GetMapping("/api/v1/councils/{id}")
    Details council(@PathVariable UUID id) {
        CouncilDetails details = councils.details(new CouncilId(id));
        return new Details(
                Row.of(details.summary()),
                details.summary().version(),
                details.memberships().stream().map(MemberRow::of).toList());
    }

    @PostMapping("/api/v1/councils")
    @ResponseStatus(HttpStatus.CREATED)
    Details create(@RequestBody Body body) {
        return council(councils.create(body.facts()).value());
    }

    /** @param version that the caller read; 409 if somebody else saved since */
    @PutMapping("/api/v1/councils/{id}")
    Details change(@PathVariable UUID id, @RequestParam int version, @RequestBody Body body) {
        councils.change(new CouncilId(id), version, body.facts());
        return council(id);
    }

    @PostMapping("/api/v1/councils/{id}/members")
    @ResponseStatus(HttpStatus.CREATED)
    Details appoint(@PathVariable UUID id, @RequestBody MemberBody body) {
        councils.appoint(new CouncilId(id), body.appointment());
        return council(id);
    }

    /** @param last the last day, today where none is said; what the member did stays */
    @DeleteMapping("/api/v1/councils/{id}/members/{member}")
    Details dismiss(
            @PathVariable UUID id,
            @PathVariable UUID member,
            @RequestParam(required = false) @Nullable LocalDate last) {
        councils.dismiss(new CouncilId(id), member, last == null ? LocalDate.now(clock) : last);
        return council(id);
    }

    record Body(
            @Nullable CouncilKind kind,
            @Nullable String name,
            @Nullable ModelLevel level,
            @Nullable LocalDate termFrom,
            @Nullable LocalDate termTo,
            @Nullable UUID standingUnit) {

        CouncilFacts facts() {
            return new CouncilFacts(
                    Required.said(kind),
                    Required.said(name),
                    Required.said(level),
                    Required.said(termFrom),
                    Required.said(termTo),
                    new UnitId(Required.said(standingUnit)));
        }
    }

    /** @param to the last day; left out for as long as the council stands */
    record MemberBody(
            @Nullable UUID person,
            @Nullable CouncilRole role,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        Appointment appointment() {
            return new Appointment(Required.said(person), Required.said(role), Required.said(from), to);
        }
    }

    record Details(Row council, int version, List<MemberRow> members) {}

    record MemberRow(
            UUID id,
            UUID person,
            String name,
            CouncilRole role,
            LocalDate from,
            @Nullable LocalDate to) {

        static MemberRow of(Membership membership) {
            return new MemberRow(
                    membership.member().id(),
                    membership.member().person(),
                    membership.member().name(),
                    membership.member().role(),
                    membership.from(),
                    membership.to());
        }
    }

    record Row(
            String id,
            CouncilKind kind,
            String name,
            ModelLevel level,
            LocalDate termFrom,
            LocalDate termTo,
            String standingUnitId,
            String standingUnit,
            int members) {

        static Row of(CouncilSummary council) {
            CouncilFacts facts = council.facts();
            return new Row(
                    council.id().toString(),
                    facts.kind(),
                    facts.name(),
                    facts.level(),
                    facts.termFrom(),
                    facts.termTo(),
                    facts.standingUnit().toString(),
                    council.standingName(),
                    council.members());
        }
    }
}
