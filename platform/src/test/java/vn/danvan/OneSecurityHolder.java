package vn.danvan;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Who acts stands in one place per JVM, and each platform that starts puts its own there: with a second one, the filters of
 * the first write where nobody reads, and its issuers take everybody for a stranger ({@code invalid_request}). Platforms that
 * tests start beside each other share this one.
 *
 * @see SecurityContextHolder#setContextHolderStrategy
 */
public final class OneSecurityHolder implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final SecurityContextHolderStrategy ONE = new VaadinAwareSecurityContextHolderStrategy();

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean("oneSecurityHolder", SecurityContextHolderStrategy.class, () -> ONE);
    }
}
