/** How the code of every module looks, as rules that each module holds its own classes against. */
package org.marquee.domain.rules;
