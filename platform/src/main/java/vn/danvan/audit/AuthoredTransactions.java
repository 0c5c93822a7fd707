package vn.danvan.audit;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins no transaction that may write without its author. Done here and not in a listener: Spring leaves a transaction
 * whose listener throws on its thread, begun and never ended, and the next request there, of whichever province, would
 * join it.
 */
class AuthoredTransactions extends JpaTransactionManager {

    private final transient ChangeAuthor author;

    AuthoredTransactions(EntityManagerFactory entities, ChangeAuthor author) {
        super(entities);
        this.author = author;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        if (definition.isReadOnly()) {
            return;
        }
        try {
            author.note();
        } catch (RuntimeException | Error failure) {
            undo(transaction, failure);
            throw failure;
        }
    }

    private void undo(Object transaction, Throwable failure) {
        try {
            if (TransactionSynchronizationManager.getResource(obtainEntityManagerFactory())
                    instanceof EntityManagerHolder begun) {
                begun.getEntityManager().getTransaction().rollback();
            }
        } catch (RuntimeException lost) {
            failure.addSuppressed(lost);
        } finally {
            doCleanupAfterCompletion(transaction);
        }
    }
}
