/** One large province, made up from a seed: what the screens and lists are measured with. */
@org.jspecify.annotations.NullMarked
package vn.danvan.bench.load;
