/** Benchmarks, started by {@code ./dev bench}; never part of the test suite, since their names do not end in Test. */
package vn.danvan.bench;
