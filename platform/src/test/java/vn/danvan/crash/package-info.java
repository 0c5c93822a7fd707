/**
 * Kills the platform and its PostgreSQL while clients write, and looks for what was lost, doubled or left half done. Not in
 * the suite yet: {@code ./dev crash} and {@code ./dev upgrade} run it, each in a JVM of its own.
 */
package vn.danvan.crash;
