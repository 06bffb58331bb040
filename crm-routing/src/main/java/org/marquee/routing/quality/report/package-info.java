/** The figures of matching quality, and the decisions behind each. */
package org.marquee.routing.quality.report;
