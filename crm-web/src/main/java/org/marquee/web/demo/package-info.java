/**
 * The demonstration data: users, territories, real companies and replayed leads that a new installation is filled with on
 * request. Talks to the domain and the boundaries like any other caller; nothing in the product may depend on it.
 */
package org.marquee.web.demo;
