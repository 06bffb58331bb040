/**
 * The way to the database: one data source for H2 and PostgreSQL, and the schema brought to this build's version before
 * anyone gets a connection. Knows no entity.
 */
package org.marquee.domain.database;
