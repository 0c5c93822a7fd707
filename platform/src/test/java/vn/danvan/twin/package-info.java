/** Two provinces that hold the same ids, codes and names everywhere: whatever crosses between them shows. */
@org.jspecify.annotations.NullMarked
package vn.danvan.twin;
