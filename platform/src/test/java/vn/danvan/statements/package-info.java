/** How often the screens and the REST operations ask the database: as often for many rows as for few. */
@org.jspecify.annotations.NullMarked
package vn.danvan.statements;
