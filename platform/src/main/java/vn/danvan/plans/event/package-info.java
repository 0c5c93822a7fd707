/** What has happened to plans and tasks, told to whoever listens. */
@NullMarked
@NamedInterface("event")
package vn.danvan.plans.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
