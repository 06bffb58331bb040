/** What operations set up for routing, over REST: policies, territories, partners, and the partners' referrals. */
package org.marquee.web.routing;
