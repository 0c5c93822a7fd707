/** The province's own issuer: its clients, keys, authorisations, and the requests on the way to it. */
@NullMarked
package vn.danvan.identity.server.issuer;

import org.jspecify.annotations.NullMarked;
