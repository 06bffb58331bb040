/** What operations set up for routing: policy versions, territories and partners; each change reaches the change log. */
package org.marquee.routing.setup;
