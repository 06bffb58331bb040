package org.marquee.domain.settings;

/** A setting has a value that it cannot have; the message is one sentence for the operator. */
public class SettingRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SettingRefused(Setting setting, String complaint) {
        super(setting.environmentName() + " " + complaint + ".");
    }
}
