/** Starts what the tests of the whole product need: the distribution, a database, a browser. Knows no test. */
package org.marquee.ear.harness;
