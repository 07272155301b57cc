CREATE TABLE place (
    id VARCHAR(64) PRIMARY KEY,
    name VARCHAR(100),
    people BIGINT,
    open BOOLEAN
);
