package vn.danvan.tenancy.connections;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.jpa.boot.spi.JpaSettings;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConnectionsConfiguration {

    /** Decided when the bean is made and by no condition: the build prepares the beans for both. */
    @Bean
    EmbeddedOrNone embeddedOrNone(TenancySettings settings) {
        return new EmbeddedOrNone(settings);
    }

    @Bean
    DatabaseServers databaseServers(TenancySettings settings, EmbeddedOrNone embedded) {
        return embedded.server().map(EmbeddedServer::servers).orElseGet(() -> configured(settings));
    }

    @Bean
    DataSource tenantDataSource(TenantConnections connections) {
        return new TenantDataSource(connections);
    }

    @Bean
    PlatformDatabase platformDatabase(TenantConnections connections) {
        return new PlatformDatabase(connections);
    }

    @Bean
    HibernatePropertiesCustomizer hibernateTenancy(TenantConnections connections) {
        return properties -> properties.putAll(Map.of(
                AvailableSettings.MULTI_TENANT_CONNECTION_PROVIDER,
                new TenantConnectionProvider(connections),
                AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER,
                new TenantConnectionProvider.Resolver(),
                JpaSettings.INTEGRATOR_PROVIDER,
                (IntegratorProvider) () -> List.of(new LoadOrFailure())));
    }

    private static DatabaseServers configured(TenancySettings settings) {
        if (settings.masterKey() == null) {
            throw new IllegalStateException(
                    "platform.tenancy.master-key is missing: with servers of your own, the roles need their secret");
        }
        return new DatabaseServers(
                settings.servers(), Optional.ofNullable(settings.owner()), new RoleSecrets(settings.masterKey()));
    }
}
