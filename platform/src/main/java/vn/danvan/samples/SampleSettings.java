package vn.danvan.samples;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param year whether provinces without any model get a sample year after the start; in demo mode only */
@ConfigurationProperties("platform.demo")
record SampleSettings(@DefaultValue("false") boolean year) {}
