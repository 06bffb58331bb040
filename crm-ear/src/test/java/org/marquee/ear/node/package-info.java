/** What holds when several servers work on one database, or one server dies and another goes on. */
package org.marquee.ear.node;
