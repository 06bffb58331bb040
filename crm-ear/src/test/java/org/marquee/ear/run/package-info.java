/** How the distribution starts, serves, survives and ends. */
package org.marquee.ear.run;
