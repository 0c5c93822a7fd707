/**
 * Benchmarks, started by {@code ./dev bench}; never part of the test suite, since their names do not end in Test.
 * {@code ./dev bench screens} keeps the large province in {@code .data-bench} and makes it again when the schema or the
 * generator changed; {@code -Dbench.rounds} says how often each screen is opened, 20 times else.
 */
package vn.danvan.bench;
