package vn.danvan.organisation.groups;

import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.tenancy.TenantSeeder;
import vn.danvan.tenantconfig.TenantConfiguration;

/** The groups of a new province; its units are there before. */
@Component
@Order(11)
class GroupSeeder implements TenantSeeder {

    private final UnitGroups groups;
    private final Clock clock;

    GroupSeeder(UnitGroups groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public void seed(TenantConfiguration configuration) {
        configuration.groups().stream()
                .filter(each -> !groups.has(each.code()))
                .forEach(each -> groups.insert(
                        new UnitGroup(
                                new GroupId(TimeOrderedIds.next(clock)),
                                each.code(),
                                0,
                                new GroupFacts(
                                        each.name(), each.from(), each.to(), each.types(), each.words(), each.units())),
                        groups.unitsByCode(each.units()).values()));
    }
}
