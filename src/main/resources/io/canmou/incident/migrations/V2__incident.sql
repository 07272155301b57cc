CREATE TABLE incident (
    id VARCHAR(64) PRIMARY KEY,
    title VARCHAR(400),
    opened VARCHAR(40),
    closed VARCHAR(40),
    drill BOOLEAN
);

-- Facts are never changed: a newer one under the same path takes the place of the older.
CREATE TABLE fact (
    id VARCHAR(64) PRIMARY KEY,
    incident VARCHAR(64),
    path VARCHAR(100),
    content CLOB,
    origin VARCHAR(20),
    source VARCHAR(400),
    said VARCHAR(40),
    recorded VARCHAR(40),
    position BIGINT
);

CREATE INDEX fact_of_incident ON fact (incident, position);

CREATE TABLE log_entry (
    id VARCHAR(64) PRIMARY KEY,
    incident VARCHAR(64),
    moment VARCHAR(40),
    kind VARCHAR(40),
    text CLOB,
    person VARCHAR(200),
    position BIGINT
);

CREATE INDEX log_of_incident ON log_entry (incident, position);
