package vn.danvan.audit;

/** By which way a change came. */
public enum ChangeSource {
    SCREEN,
    API,
    /** Nobody was signed in: a job, a command, the seeding. */
    JOB,
    /** Past the application: somebody typed SQL. */
    SQL
}
