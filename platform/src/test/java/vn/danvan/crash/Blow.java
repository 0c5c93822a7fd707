package vn.danvan.crash;

/** What is done to the running platform in a round. */
enum Blow {
    /** SIGKILL of PostgreSQL's first process. */
    POSTMASTER,
    /** SIGKILL of the migration between two changes of a province that is behind. */
    MIGRATION,
    /** SIGKILL of the platform while a new province is being made, after a SIGKILL during writes. */
    PROVISIONING,
    /** SIGKILL of the platform during writes. */
    PLATFORM,
    /** SIGKILL of the process that serves one connection. */
    BACKEND,
    /** {@code pg_ctl stop -m immediate}. */
    IMMEDIATE_STOP
}
