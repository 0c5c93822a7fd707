package vn.danvan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Binds a province around each test method, as a job does. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithTenant.Binding.class)
public @interface WithTenant {

    String value();

    class Binding implements InvocationInterceptor {

        @Override
        public void interceptTestMethod(
                Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
                throws Throwable {
            within(context, invocation);
        }

        @Override
        public void interceptTestTemplateMethod(
                Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
                throws Throwable {
            within(context, invocation);
        }

        private static void within(ExtensionContext context, Invocation<Void> invocation) throws Throwable {
            WithTenant annotation = AnnotationSupport.findAnnotation(context.getElement(), WithTenant.class)
                    .or(() -> AnnotationSupport.findAnnotation(context.getTestClass(), WithTenant.class))
                    .orElseThrow();
            CurrentTenant.callAs(new TenantId(annotation.value()), invocation::proceed);
        }
    }
}
