CREATE TABLE own_substance (
    id VARCHAR(200) PRIMARY KEY,
    content CLOB,
    removed BOOLEAN
);
