/** Sign-in to the console, apart from every province: own accounts, own session attribute, own limits. */
@NullMarked
package vn.danvan.operator.signin;

import org.jspecify.annotations.NullMarked;
