package vn.danvan.audit;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(
            EntityManagerFactory entities,
            ChangeAuthor author,
            ObjectProvider<TransactionManagerCustomizers> customizers) {
        AuthoredTransactions transactions = new AuthoredTransactions(entities, author);
        customizers.ifAvailable(each -> each.customize(transactions));
        return transactions;
    }
}
