package vn.danvan.tenancy.connections;

import jakarta.persistence.PersistenceException;
import org.hibernate.JDBCException;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.internal.DefaultLoadEventListener;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.LoadEvent;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/**
 * What could not be read is not missing. Hibernate's {@code find} answers null when the database fails while the
 * transaction is already marked for rollback (HHH-12472), and a province would be told that its plan does not exist.
 */
final class LoadOrFailure implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        factory.getServiceRegistry()
                .requireService(EventListenerRegistry.class)
                .setListeners(EventType.LOAD, new Listener());
    }

    private static final class Listener extends DefaultLoadEventListener {

        @Override
        protected @Nullable Object loadFromDatasource(LoadEvent event, EntityPersister persister) {
            try {
                return super.loadFromDatasource(event, persister);
            } catch (JDBCException failure) {
                throw new PersistenceException(failure.getMessage(), failure);
            }
        }
    }
}
