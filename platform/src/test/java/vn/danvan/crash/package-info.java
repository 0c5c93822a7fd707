/**
 * Kills the platform and its PostgreSQL while clients write, and looks for what was lost, doubled or left half done. A
 * short version is in the suite; {@code ./dev crash} makes many rounds.
 */
package vn.danvan.crash;
