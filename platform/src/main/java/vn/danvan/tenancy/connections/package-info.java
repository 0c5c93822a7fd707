/** Connections that belong to one tenant for their life, under one global cap; the embedded server for the first hour. */
@NullMarked
@NamedInterface("connections")
package vn.danvan.tenancy.connections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
