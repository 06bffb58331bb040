package org.marquee.web.admin;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A token in the answer to the request that issued it.
 *
 * @param secret what the machine sends as bearer token; null in the answer to a request that is handed in again
 */
public record IssuedToken(@JsonUnwrapped TokenView token, String secret) {}
