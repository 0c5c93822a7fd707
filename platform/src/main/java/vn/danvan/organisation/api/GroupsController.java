package vn.danvan.organisation.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.organisation.groups.GroupFacts;
import vn.danvan.organisation.groups.GroupId;
import vn.danvan.organisation.groups.GroupService;
import vn.danvan.organisation.groups.UnitGroup;

/** Groups of units. 409 when stale, 422 when a rule stands against a change, 403 for who may only look. */
@RestController
class GroupsController {

    private final GroupService groups;
    private final Clock clock;

    GroupsController(GroupService groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    /** @param asOf the day (ISO) on which they are there; today where absent */
    @GetMapping("/api/v1/unit-groups")
    List<GroupJson> groups(@RequestParam(required = false) @Nullable LocalDate asOf) {
        return groups.on(asOf == null ? LocalDate.now(clock) : asOf).stream()
                .map(GroupJson::of)
                .toList();
    }

    /** @param asOf the day (ISO) as of which; today where absent */
    @GetMapping("/api/v1/unit-groups/{id}/members")
    List<MemberJson> members(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return groups.members(new GroupId(id), asOf == null ? LocalDate.now(clock) : asOf).stream()
                .map(member -> new MemberJson(
                        member.unit().toString(),
                        member.code(),
                        member.name(),
                        member.type(),
                        member.side().name()))
                .toList();
    }

    @PostMapping("/api/v1/unit-groups")
    @ResponseStatus(HttpStatus.CREATED)
    Created create(@RequestBody Entry entry) {
        return new Created(groups.create(entry.code() == null ? "" : entry.code(), entry.facts())
                .toString());
    }

    @PutMapping("/api/v1/unit-groups/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable UUID id, @RequestBody Entry entry) {
        groups.change(new GroupId(id), entry.seen(), entry.facts());
    }

    record Created(String id) {}

    /** @param code only with a new group; {@code version} only with a change */
    record Entry(
            @Nullable String code,
            @Nullable Integer version,
            String name,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable List<String> types,
            @Nullable List<String> words,
            @Nullable List<String> units) {

        GroupFacts facts() {
            return new GroupFacts(name, validFrom, validTo, given(types), given(words), given(units));
        }

        /** A change that names no version has looked at none. */
        int seen() {
            return version == null ? -1 : version;
        }

        private static List<String> given(@Nullable List<String> texts) {
            return texts == null ? List.of() : texts;
        }
    }

    record GroupJson(
            String id,
            String code,
            int version,
            String name,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<String> types,
            List<String> words,
            List<String> units) {

        static GroupJson of(UnitGroup group) {
            GroupFacts facts = group.facts();
            return new GroupJson(
                    group.id().toString(),
                    group.code(),
                    group.version(),
                    facts.name(),
                    facts.from(),
                    facts.to(),
                    facts.types(),
                    facts.words(),
                    facts.units());
        }
    }

    record MemberJson(String id, String code, String name, String type, String side) {}
}
