/** The application's side of sign-in: choice of the province, OIDC client, bearer tokens, sign-out. */
@NullMarked
package vn.danvan.identity.signin;

import org.jspecify.annotations.NullMarked;
