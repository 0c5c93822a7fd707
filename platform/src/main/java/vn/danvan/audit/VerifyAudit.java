package vn.danvan.audit;

import java.util.List;
import java.util.Map;
import vn.danvan.audit.seal.AuditReport;
import vn.danvan.audit.seal.AuditWatch;
import vn.danvan.shared.SilentRun;
import vn.danvan.tenancy.TenantId;

/** The command that goes along every province's log, prints what it finds and ends. */
public final class VerifyAudit {

    /** On the command line. */
    public static final String FLAG = "--verify-audit";

    private static final int SOUND = 0;
    private static final int TAMPERED = 1;

    private VerifyAudit() {}

    public static boolean isMeant(List<String> arguments) {
        return arguments.contains(FLAG);
    }

    /**
     * @param application the class that starts the whole platform
     * @return the exit code: 0 when every log is as it was sealed, 1 when one is not; what is wrong is printed
     */
    public static int run(Class<?> application, String... arguments) {
        return SilentRun.of(application, arguments, context -> {
            Map<TenantId, AuditReport> reports =
                    context.getBean(AuditWatch.class).verify();
            reports.forEach(VerifyAudit::print);
            return reports.values().stream()
                            .allMatch(report -> report.findings().isEmpty())
                    ? SOUND
                    : TAMPERED;
        });
    }

    private static void print(TenantId tenant, AuditReport report) {
        System.out.println(tenant + ": " + report.sealed() + " entries sealed, "
                + report.findings().size() + " findings");
        report.findings()
                .forEach(finding ->
                        System.out.println("  " + finding.kind() + " " + finding.entry() + " " + finding.about()));
    }
}
