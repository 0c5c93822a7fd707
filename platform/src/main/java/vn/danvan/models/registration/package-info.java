/** What is registered of a model: its answers, what they are checked for, and the words they are shown in. */
@NullMarked
package vn.danvan.models.registration;

import org.jspecify.annotations.NullMarked;
