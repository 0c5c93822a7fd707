package vn.danvan.samples;

import java.util.stream.Stream;
import vn.danvan.identity.Duty;
import vn.danvan.identity.NobodyActs;
import vn.danvan.identity.demo.DemoSeat;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenantconfig.SampleYear;
import vn.danvan.tenantconfig.TenantConfiguration;
import vn.danvan.tenantconfig.TenantConfiguration.Account;
import vn.danvan.tenantconfig.TenantConfiguration.PostEntry;

/** Whose business what is, among the demo people of a province. */
record People(TenantId province, TenantConfiguration configuration) {

    /** Runs councils, decisions and the library. */
    DemoSeat administrator() {
        return anyOf(Duty.PROVINCE_ADMIN);
    }

    DemoSeat signer() {
        return anyOf(Duty.SIGNER);
    }

    /** @throws NobodyActs where no demo account heads that unit */
    DemoSeat head(String unit) {
        return seats().filter(each ->
                        each.is(Duty.UNIT_SECRETARY) && each.post().unit().equals(unit))
                .findFirst()
                .map(this::seat)
                .orElseThrow(NobodyActs::new);
    }

    DemoSeat at(SampleYear.Desk desk) {
        return new DemoSeat(province, desk.account(), desk.unit());
    }

    /** In the first post. */
    DemoSeat of(String account) {
        return seats().filter(each -> each.account().username().equals(account))
                .findFirst()
                .map(this::seat)
                .orElseThrow(NobodyActs::new);
    }

    private DemoSeat anyOf(Duty duty) {
        return seats().filter(each -> each.is(duty)).findFirst().map(this::seat).orElseThrow(NobodyActs::new);
    }

    private DemoSeat seat(Held held) {
        return new DemoSeat(province, held.account().username(), held.post().unit());
    }

    private Stream<Held> seats() {
        return configuration.accounts().stream()
                .flatMap(account -> account.posts().stream().map(post -> new Held(account, post)));
    }

    private record Held(Account account, PostEntry post) {

        boolean is(Duty duty) {
            return post.duty().equals(duty.name());
        }
    }
}
