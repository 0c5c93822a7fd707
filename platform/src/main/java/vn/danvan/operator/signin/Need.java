package vn.danvan.operator.signin;

/** What an operator who showed the right password still owes, in this order; nothing else is open before. */
enum Need {
    CODE(Console.CODE),
    OWN_PASSWORD(Console.NEW_PASSWORD),
    PHONE(Console.SECOND_FACTOR);

    private final String page;

    Need(String page) {
        this.page = page;
    }

    String page() {
        return page;
    }
}
