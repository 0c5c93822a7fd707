package vn.danvan.identity.settings;

import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param minimum shortest password in characters; composition is not asked for, as it makes people write passwords down */
public record PasswordRules(@DefaultValue("10") int minimum) {}
