/** The review queue: leads that may belong to an account, each beside those that were weighed, and one key for each answer. */
package org.marquee.web.review;
