package org.marquee.web.admin;

import java.io.Serializable;

/** What is typed of a user. */
public class UserForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String username;
    private String name;
    private String email;
    private String zone;
    private String manager;
    private String deputy;
    private Long partnerId;

    static UserForm of(UserView user) {
        UserForm form = new UserForm();
        form.username = user.username();
        form.name = user.name();
        form.email = user.email();
        form.zone = user.zone();
        form.manager = user.manager();
        form.deputy = user.deputy();
        form.partnerId = user.partnerId();
        return form;
    }

    NewUser toNewUser() {
        return new NewUser(username, name, email, zone, manager, deputy, partnerId);
    }

    UserFields toFields(boolean active) {
        return new UserFields(name, email, zone, active, manager, deputy, partnerId, null);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getManager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public Long getPartnerId() {
        return partnerId;
    }

    public void setPartnerId(Long partnerId) {
        this.partnerId = partnerId;
    }
}
