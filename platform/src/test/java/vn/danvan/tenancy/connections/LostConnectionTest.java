package vn.danvan.tenancy.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.metamodel.EntityType;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.PlatformTest;
import vn.danvan.WithTenant;

/** PostgreSQL ends the connection in the middle of a transaction, as it does when it goes down. */
@PlatformTest
@WithTenant("khanh-hoa")
class LostConnectionTest {

    private static final String END = "select pg_terminate_backend(pg_backend_pid())";

    @Autowired
    private EntityManager entities;

    @Autowired
    private PlatformTransactionManager transactions;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatCannotBeReadIsNotSaidToBeMissing(boolean seenByHibernate) {
        List<EntityType<?>> known = entities.getMetamodel().getEntities().stream()
                .filter(type -> type.getIdType().getJavaType() == UUID.class)
                .toList();
        assertThat(known).isNotEmpty();
        for (EntityType<?> type : known) {
            assertThat(readAfterTheEnd(type, seenByHibernate))
                    .as(type.getName())
                    .isInstanceOf(PersistenceException.class);
        }
    }

    /** Judged outside of the transaction, whose end throws too. */
    private @Nullable Throwable readAfterTheEnd(EntityType<?> type, boolean seenByHibernate) {
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        Throwable ending = catchThrowable(() -> transaction.executeWithoutResult(status -> {
            if (seenByHibernate) {
                catchThrowable(() -> entities.createNativeQuery(END).getSingleResult());
            } else {
                endConnection();
            }
            thrown.set(catchThrowable(() -> entities.find(type.getJavaType(), UUID.randomUUID())));
            status.setRollbackOnly();
        }));
        assertThat(ending).as("there is nothing left to roll back").isInstanceOf(DataAccessException.class);
        return thrown.get();
    }

    private void endConnection() {
        entities.unwrap(Session.class).doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(END)).isInstanceOf(SQLException.class);
            }
        });
    }
}
