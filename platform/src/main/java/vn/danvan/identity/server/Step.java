package vn.danvan.identity.server;

import vn.danvan.tenancy.CurrentTenant;

/** What can lie between a right password and being signed in, in this order; each is a page below the province. */
enum Step {
    CODE("ma-xac-thuc"),
    SECOND_FACTOR("xac-thuc-hai-buoc"),
    NEW_PASSWORD("doi-mat-khau");

    private final String page;

    Step(String page) {
        this.page = page;
    }

    String page() {
        return page;
    }

    /** As a view name. */
    String redirect() {
        return "redirect:/" + CurrentTenant.required() + "/" + page;
    }
}
