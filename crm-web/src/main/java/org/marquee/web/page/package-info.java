/** The frame that every page stands in: navigation, look, words and the small tags; knows no feature. */
package org.marquee.web.page;
