CREATE TABLE device (
    id VARCHAR(36) PRIMARY KEY
);

-- Rows are only ever added. (device, sequence) has no gaps, so a version vector says what another device lacks.
CREATE TABLE change (
    device VARCHAR(36) NOT NULL,
    sequence BIGINT NOT NULL,
    millis BIGINT NOT NULL,
    counter INT NOT NULL,
    entity VARCHAR(40) NOT NULL,
    entity_id VARCHAR(200) NOT NULL,
    fields CLOB NOT NULL,
    PRIMARY KEY (device, sequence)
);

CREATE INDEX change_by_time ON change (millis, counter, device);
