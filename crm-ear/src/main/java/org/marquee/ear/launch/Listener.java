package org.marquee.ear.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Where the pages and the REST interface answer. */
record Listener(InetAddress bind, int port) {

    /** The listener that {@code CRM_BIND} and {@code CRM_HTTP_PORT} ask for, else that of this machine alone. */
    static Listener of(Environment environment) {
        return new Listener(
                bind(environment.get("CRM_BIND", "127.0.0.1")), port(environment.get("CRM_HTTP_PORT", "8080")));
    }

    private static InetAddress bind(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException unknown) {
            throw new StartRefused("CRM_BIND must be an address of this machine but is \"" + text + "\".");
        }
    }

    private static int port(String text) {
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        throw new StartRefused("CRM_HTTP_PORT must be a port number from 1 to 65535 but is \"" + text + "\".");
    }

    /** Refuses to start where somebody else listens already. */
    void checkFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(bind, port));
        } catch (IOException taken) {
            throw new StartRefused("Marquee cannot listen on " + bind.getHostAddress() + ":" + port + " ("
                    + taken.getMessage() + "); free the port, or set CRM_HTTP_PORT to another.");
        }
    }

    /** The address for people on this machine. */
    String address() {
        return "http://" + host() + ":" + port + "/";
    }

    private String host() {
        if (bind.isAnyLocalAddress()) {
            return "127.0.0.1";
        }
        return bind.getHostAddress().contains(":") ? "[" + bind.getHostAddress() + "]" : bind.getHostAddress();
    }
}
