/** Components inside a container: injection, transactions and queries as they are in the server, without HTTP. */
package org.marquee.ear.component;
