package org.marquee.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface of version 1; every resource under this package belongs to it. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
