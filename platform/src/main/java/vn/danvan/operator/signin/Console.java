package vn.danvan.operator.signin;

import vn.danvan.tenancy.ReservedNames;

/** The console's addresses that sign-in itself needs. */
public final class Console {

    public static final String HOME = "/" + ReservedNames.CONSOLE;
    public static final String SIGN_IN = HOME + "/dang-nhap";
    public static final String SIGN_OUT = HOME + "/dang-xuat";
    public static final String CODE = HOME + "/ma-xac-thuc";
    public static final String SECOND_FACTOR = HOME + "/xac-thuc-hai-buoc";
    public static final String NEW_PASSWORD = HOME + "/doi-mat-khau";

    private Console() {}
}
